// On the link to the listening page: reads the page where it stands, sentence by sentence, with the
// device's own Vietnamese voice, else with the server's recording; where there is none yet, offers
// to have it made. Words and addresses: data-… of the bar (.player).

import { DeviceVoice, vietnameseVoice } from "./device_voice.js";
import { RecordedVoice } from "./recorded_voice.js";
import { markSentences } from "./sentence_marks.js";

const RATE = "motcua-toc-do";
const ASK_AGAIN = 3000;

class Player {
  constructor(link, bar) {
    this.link = link;
    this.bar = bar;
    this.status = bar.querySelector("[role=status]");
    this.rate = bar.querySelector("[data-rate]");
    this.spans = null;
    this.restoreRate();
    this.rate.addEventListener("change", () => this.changeRate());
    bar.addEventListener("click", (event) => this.does(event.target.closest("[data-do]")?.dataset.do));
    bar.addEventListener("keydown", (event) => event.key === "Escape" && this.stop());
    window.addEventListener("pagehide", () => this.voice?.pause());
  }

  async open() {
    this.bar.hidden = false;
    this.tell(this.bar.dataset.loading);
    this.show("");
    this.unlock();
    try {
      const [script, voice] = await Promise.all([this.load(), this.hasFailed ? null : vietnameseVoice()]);
      this.script = script;
      if (this.bar.hidden) return;
      this.begin(voice);
    } catch {
      this.fail();
    }
  }

  // Phones let a page speak only after a touch: an empty word now keeps the way open.
  unlock() {
    if ("speechSynthesis" in window) speechSynthesis.speak(new SpeechSynthesisUtterance(""));
  }

  async load() {
    const answer = await fetch(this.bar.dataset.words, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  begin(voice) {
    const { sentences, letters, state, text } = this.script;
    if (sentences.length === 0) return this.offer(state, text);
    this.spans ??= markSentences(sentences, letters);
    const heard = {
      onSentence: (number) => this.light(number),
      onEnd: () => this.end(),
      onFail: () => this.fallBack(),
    };
    if (voice) this.voice = new DeviceVoice(voice, sentences, heard);
    else if (state === "ready") this.voice = new RecordedVoice(this.script.audio, this.script.offsets, heard);
    else return this.offer(state, text);
    this.changeRate();
    return this.play();
  }

  // The device's voice gave up: from now on the recording.
  fallBack() {
    this.light(-1);
    if (this.hasFailed || this.voice instanceof RecordedVoice) return this.fail();
    this.hasFailed = true;
    return this.begin(null);
  }

  offer(state, text) {
    this.tell(text);
    const canBeMade = state === "none" || state === "failed";
    this.show(canBeMade ? "make" : "");
    if (canBeMade) this.bar.querySelector("[data-do=make]").focus();
    if (state === "waiting") this.askAgain();
  }

  async make() {
    this.tell(this.bar.dataset.loading);
    try {
      const headers = { Accept: "application/json" };
      const answer = await fetch(this.bar.dataset.page, { method: "POST", headers });
      if (!answer.ok) throw new Error(answer.status);
      Object.assign(this.script, await answer.json());
      this.begin(null);
    } catch {
      this.fail();
    }
  }

  askAgain() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(async () => {
      if (this.bar.hidden) return;
      try {
        const answer = await fetch(`${this.bar.dataset.words}&chi=tinh-trang`);
        const { sentences, letters, ...standing } = await answer.json();
        Object.assign(this.script, standing);
        this.begin(null);
      } catch {
        this.askAgain();
      }
    }, ASK_AGAIN);
  }

  does(what) {
    if (what === "pause") this.pause();
    if (what === "play") this.play();
    if (what === "stop") this.stop();
    if (what === "make") this.make();
  }

  async play() {
    if (!this.voice) return;
    this.isPlaying = true;
    this.tell(this.bar.dataset.reading);
    this.show("pause");
    this.moveFocus("pause");
    try {
      await this.voice.play();
    } catch (error) {
      if (error.name === "NotAllowedError") this.pause();
    }
  }

  pause() {
    this.isPlaying = false;
    this.voice?.pause();
    this.tell(this.bar.dataset.paused);
    this.show(this.voice ? "play" : "");
    this.moveFocus("play");
  }

  end() {
    this.isPlaying = false;
    this.light(-1);
    this.tell(this.bar.dataset.ended);
    this.show("play");
    this.moveFocus("play");
  }

  stop() {
    clearTimeout(this.waiting);
    this.isPlaying = false;
    this.voice?.stop();
    this.voice = null;
    this.light(-1);
    this.bar.hidden = true;
    this.link.focus();
  }

  fail() {
    this.isPlaying = false;
    this.voice = null;
    this.tell(this.bar.dataset.failed);
    this.show("");
  }

  light(number) {
    for (const span of this.lit ?? []) span.removeAttribute("data-now");
    this.lit = this.spans?.[number] ?? [];
    for (const span of this.lit) span.setAttribute("data-now", "");
    const [first] = this.lit;
    if (first) unfold(first);
    if (first && !isSeen(first, this.bar)) first.scrollIntoView({ block: "center" });
  }

  changeRate() {
    const rate = Number(this.rate.value);
    this.voice?.setRate(rate, this.isPlaying);
    try {
      localStorage.setItem(RATE, this.rate.value);
    } catch {
      // A private window: the choice holds for this page.
    }
  }

  restoreRate() {
    try {
      const kept = localStorage.getItem(RATE);
      if ([...this.rate.options].some((option) => option.value === kept)) this.rate.value = kept;
    } catch {
      // As above.
    }
  }

  show(name) {
    for (const button of this.bar.querySelectorAll("[data-do]:not([data-do=stop])")) {
      const had = button === document.activeElement;
      button.hidden = button.dataset.do !== name;
      if (had && button.hidden) this.bar.querySelector("[data-do=stop]").focus();
    }
  }

  // Keeps the keyboard on the button that took the pressed one's place, and never takes it elsewhere.
  moveFocus(name) {
    if (this.bar.contains(document.activeElement) || document.activeElement === this.link) {
      this.bar.querySelector(`[data-do=${name}]:not([hidden])`)?.focus();
    }
  }

  tell(text) {
    this.status.textContent = text;
  }
}

// What is read may be folded: it opens, as a search in the page would open it.
function unfold(element) {
  const folded = element.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  unfold(folded.parentElement);
}

function isSeen(element, bar) {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= window.innerHeight - bar.offsetHeight;
}

export function start(link) {
  const bar = document.querySelector(".player:not([data-sample])");
  if (!bar) return;
  const player = new Player(link, bar);
  link.setAttribute("role", "button");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    if (bar.hidden) player.open();
    else bar.querySelector("button:not([hidden])")?.focus();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
}
