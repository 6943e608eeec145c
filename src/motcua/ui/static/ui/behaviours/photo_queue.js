// Photographs taken on a poor network: what is sent is first kept in this browser, then uploaded,
// again and again until the server has it; the list says the truth about each.
//   <form method="post" enctype="multipart/form-data" data-behaviour="photo_queue">
//     … <input type="file" name="…" multiple> … <ul class="photo-queue" aria-live="polite"></ul>
// One submission is one request to the form's action with all its fields, the header X-Queue and
// the field upload_key (the same at every attempt: the server takes it once). The server answers
// 201 or 204 when it has it; 4xx with a plain-text reason when it refuses. Whatever waits is sent from
// any page with such a form: a clerk walks from wall to wall without a network and sends at the desk.
// 403 and a redirect mean that the sign-in is over: nothing is given up, the next sign-in sends it.

import { all, forget, keep } from "./photo_store.js";

const WAITS = [5, 15, 30, 60];
const SECRET = "csrfmiddlewaretoken";
const WORDS = {
  sending: "đang gửi",
  waiting: "đang chờ mạng, tự gửi khi có mạng",
  signed_out: "hãy đăng nhập lại rồi mở lại trang này, ảnh vẫn còn trong máy",
  sent: "đã gửi",
  refused: "máy chủ không nhận",
  full: "điện thoại hết chỗ giữ ảnh, hãy gửi ngay khi có mạng",
};

// Not crypto.randomUUID: an office network without TLS has none.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

class Queue {
  constructor(form) {
    this.form = form;
    this.list = form.querySelector(".photo-queue");
    this.lines = new Map();
    this.failures = 0;
  }

  async add() {
    const fields = [...new FormData(this.form)].filter(([name]) => name !== SECRET);
    const files = fields.filter(([, value]) => value instanceof File && value.size > 0);
    const about = document.querySelector("[data-queue-name]")?.textContent.trim() ?? "";
    const item = { key: newKey(), url: this.form.action, fields, count: files.length, about };
    try {
      await keep(item);
    } catch {
      this.show(item, "full");
      return false;
    }
    this.show(item, "waiting");
    return true;
  }

  async sendAll() {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    for (const item of await all()) {
      if (item.refused) this.show(item, "refused", item.refused);
      else if (!(await this.send(item))) break;
    }
    this.busy = false;
  }

  async send(item) {
    this.show(item, "sending");
    let response;
    try {
      response = await fetch(item.url, this.request(item));
    } catch {
      return this.wait(item, "waiting");
    }
    if (response.type === "opaqueredirect" || response.status === 403) return this.wait(item, "signed_out");
    if (response.ok) return this.done(item);
    if (response.status >= 500 || response.status === 429) return this.wait(item, "waiting");
    return this.refused(item, await response.text());
  }

  request(item) {
    const body = new FormData();
    body.set(SECRET, this.form.elements.namedItem(SECRET)?.value ?? "");
    body.set("upload_key", item.key);
    for (const [name, value] of item.fields) body.append(name, value);
    return { method: "POST", body, headers: { "X-Queue": "1" }, redirect: "manual" };
  }

  async done(item) {
    await forget(item.key);
    this.failures = 0;
    this.show(item, "sent");
    return true;
  }

  wait(item, state) {
    this.show(item, state);
    const seconds = WAITS[Math.min(this.failures, WAITS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.sendAll(), seconds * 1000);
    return false;
  }

  async refused(item, text) {
    const reason = text.length > 0 && text.length < 300 && !text.includes("<") ? text : "";
    await keep({ ...item, refused: reason || WORDS.refused });
    this.show(item, "refused", reason);
    return true;
  }

  show(item, state, reason = "") {
    const line = this.lines.get(item.key) ?? this.newLine(item);
    const word = line.querySelector("[data-state]");
    word.dataset.state = state === "signed_out" ? "waiting" : state;
    word.textContent = reason ? `${WORDS[state]}: ${reason}` : WORDS[state];
    line.querySelector("button").hidden = state !== "refused";
  }

  newLine(item) {
    const line = document.createElement("li");
    const name = document.createElement("span");
    const word = document.createElement("span");
    const drop = document.createElement("button");
    name.textContent = item.about ? `${item.about} · ${item.count} tệp` : `${item.count} tệp`;
    word.dataset.state = "waiting";
    drop.type = "button";
    drop.className = "button";
    drop.textContent = "Bỏ khỏi hàng chờ";
    drop.addEventListener("click", async () => {
      await forget(item.key);
      line.remove();
    });
    line.append(name, word, drop);
    this.list.append(line);
    this.lines.set(item.key, line);
    return line;
  }
}

export function start(form) {
  if (!("indexedDB" in window)) return;
  const queue = new Queue(form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!form.reportValidity()) return;
    if (!(await queue.add())) return;
    form.reset();
    queue.sendAll();
  });
  window.addEventListener("online", () => queue.sendAll());
  queue.sendAll();
}
