// A page that waits for something asks the server again until it is there:
//   <div data-behaviour="ask_again">…</div>
// While the answer still holds the same waiting part nothing happens; then the page is opened anew.
// Without scripts the page offers a link that does the same.

const EVERY = 2000;

export function start(part) {
  const timer = setInterval(async () => {
    if (document.hidden) return;
    let answer;
    try {
      answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
    } catch {
      return; // no network now: ask again later
    }
    const waits = answer.ok && (await answer.text()).includes('data-behaviour="ask_again"');
    if (waits) return;
    clearInterval(timer);
    location.reload();
  }, EVERY);
}
