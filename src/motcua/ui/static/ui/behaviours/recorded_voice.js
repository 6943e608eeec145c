// A recording made by the server, with the milliseconds at which each sentence begins.

export class RecordedVoice {
  constructor(url, offsets, { onSentence, onEnd, onFail }) {
    this.offsets = offsets;
    this.onSentence = onSentence;
    this.onFail = onFail;
    this.at = -1;
    this.audio = new Audio(url);
    this.audio.preload = "auto";
    this.audio.addEventListener("timeupdate", () => this.follow());
    this.audio.addEventListener("ended", () => {
      this.at = -1;
      onEnd();
    });
    this.audio.addEventListener("error", () => onFail());
  }

  follow() {
    const now = this.audio.currentTime * 1000;
    let at = this.offsets.findIndex((begins) => begins > now + 50) - 1;
    if (at === -2) at = this.offsets.length - 1;
    if (at < 0 || at === this.at || this.audio.paused) return;
    this.at = at;
    this.onSentence(at);
  }

  // Rejected where the browser wants another touch first.
  play() {
    return this.audio.play();
  }

  pause() {
    this.audio.pause();
  }

  stop() {
    this.audio.pause();
    this.audio.currentTime = 0;
    this.at = -1;
  }

  setRate(rate) {
    this.audio.defaultPlaybackRate = rate;
    this.audio.playbackRate = rate;
  }
}
