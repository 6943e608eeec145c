// Saves a form while it is being filled in.
//   <form method="post" data-behaviour="autosave" data-autosave-url="…">
//     … <p class="save-status" role="status"></p>
// Posts the fields to data-autosave-url (the form's own action without it) with the header
// X-Autosave. 2xx is saved; 409 means somebody else saved first; any other answer or no network
// keeps a draft in this browser until a save succeeds. data-version is the revision shown: a draft
// of another revision is never put back.

const PAUSE = 1200;
const AGAIN = 10000;

const WORDS = {
  typing: "Có thay đổi chưa lưu",
  saving: "Đang lưu…",
  saved: (time) => `Đã lưu lúc ${time}`,
  offline: "Chưa lưu lên máy chủ được. Bản nháp được giữ trong trình duyệt này, sẽ tự gửi lại.",
  refused: "Máy chủ không nhận. Bản nháp được giữ trong trình duyệt này; hãy bấm nút ghi để xem lý do.",
  conflict: "Người khác vừa sửa nội dung này. Hãy tải lại trang để xem bản mới trước khi sửa tiếp.",
  signed_out: "Phiên đăng nhập đã hết. Bản nháp được giữ trong trình duyệt này; hãy đăng nhập lại.",
  restored: "Đã khôi phục bản nháp chưa gửi được lần trước.",
};

const SECRET = "csrfmiddlewaretoken";

function clock() {
  return new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
}

function textFields(form) {
  return [...new FormData(form)].filter(([name, value]) => name !== SECRET && typeof value === "string");
}

function fill(form, kept) {
  for (const [name, value] of kept) {
    const field = form.elements.namedItem(name);
    if (!field || field.type === "file") continue;
    if (field.type === "checkbox") field.checked = true;
    else if ("value" in field) field.value = value;
  }
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector(".save-status");
    this.url = form.dataset.autosaveUrl ?? form.action;
    this.key = `autosave:${this.url}:${form.dataset.version ?? ""}`;
    this.changed = false;
    this.saving = false;
  }

  say(text, tone = "neutral") {
    if (!this.status) return;
    this.status.textContent = text;
    this.status.dataset.tone = tone;
  }

  touch() {
    this.changed = true;
    this.say(WORDS.typing);
    this.later(PAUSE);
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    if (this.saving || !this.changed) return;
    this.saving = true;
    this.changed = false;
    this.say(WORDS.saving);
    try {
      this.answered(await this.post());
    } catch {
      this.failed(WORDS.offline, AGAIN);
    }
    this.saving = false;
    if (this.changed && !this.failing) this.later(PAUSE);
  }

  post() {
    const headers = { "X-Autosave": "1" };
    const body = new FormData(this.form);
    return fetch(this.url, { method: "POST", body, headers, redirect: "manual" });
  }

  answered(response) {
    if (response.ok) {
      this.failing = false;
      localStorage.removeItem(this.key);
      this.say(WORDS.saved(clock()), "good");
    } else if (response.type === "opaqueredirect") this.failed(WORDS.signed_out);
    else if (response.status === 409) this.failed(WORDS.conflict);
    else if (response.status >= 500) this.failed(WORDS.offline, AGAIN);
    else this.failed(WORDS.refused);
  }

  failed(words, again = 0) {
    this.changed = true;
    this.failing = true;
    this.keep();
    this.say(words, "bad");
    if (again) this.later(again);
  }

  keep() {
    try {
      localStorage.setItem(this.key, JSON.stringify(textFields(this.form)));
    } catch {
      // No room or no permission: the warning before leaving still protects the text.
    }
  }

  restore() {
    const kept = this.kept();
    if (!kept) return;
    fill(this.form, JSON.parse(kept));
    this.touch();
    this.say(WORDS.restored, "warn");
  }

  kept() {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  sent() {
    this.changed = false;
    if (this.form.dataset.version) this.keep();
    else localStorage.removeItem(this.key);
  }
}

export function start(form) {
  const autosave = new Autosave(form);
  autosave.restore();
  form.addEventListener("input", () => autosave.touch());
  form.addEventListener("change", () => autosave.touch());
  form.addEventListener("submit", () => autosave.sent());
  window.addEventListener("online", () => autosave.save());
  window.addEventListener("beforeunload", (event) => {
    if (autosave.changed || autosave.saving) event.preventDefault();
  });
}
