// The device's own Vietnamese voice. Pausing stops it and goes on from the beginning of the sentence:
// the pause of browsers loses its place on many phones.

const PATIENCE = 800;

function choose() {
  return speechSynthesis.getVoices().find((voice) => /^vi\b/i.test(voice.lang.replace("_", "-")));
}

export function vietnameseVoice() {
  if (!("speechSynthesis" in window)) return Promise.resolve(null);
  const found = choose();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const look = () => resolve(choose() ?? null);
    speechSynthesis.addEventListener("voiceschanged", look, { once: true });
    setTimeout(look, PATIENCE);
  });
}

export class DeviceVoice {
  constructor(voice, sentences, { onSentence, onEnd, onFail }) {
    Object.assign(this, { voice, sentences, onSentence, onEnd, onFail });
    this.rate = 1;
    this.at = 0;
    this.turn = 0;
  }

  play() {
    const turn = ++this.turn;
    speechSynthesis.cancel();
    if (this.at >= this.sentences.length) this.at = 0;
    this.say(turn);
  }

  say(turn) {
    const utterance = new SpeechSynthesisUtterance(this.sentences[this.at][2]);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.rate = this.rate;
    utterance.onend = () => turn === this.turn && this.next(turn);
    utterance.onerror = () => turn === this.turn && this.onFail();
    this.utterance = utterance; // kept: browsers forget utterances that nobody holds
    this.onSentence(this.at);
    speechSynthesis.speak(utterance);
  }

  next(turn) {
    this.at += 1;
    if (this.at < this.sentences.length) this.say(turn);
    else this.onEnd();
  }

  pause() {
    this.turn += 1;
    speechSynthesis.cancel();
  }

  stop() {
    this.pause();
    this.at = 0;
  }

  setRate(rate, isPlaying) {
    this.rate = rate;
    if (isPlaying) this.play();
  }
}
