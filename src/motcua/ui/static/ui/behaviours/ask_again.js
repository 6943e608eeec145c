// A page that waits for something asks the server again until it is there:
//   <div data-behaviour="ask_again">…</div>
// While the answer still holds a waiting part, its words (how far it is) take the place of the old
// ones, and so does what says data-follows="ask_again" elsewhere (the state in the page's head);
// then the page is opened anew.
// Without scripts the page offers a link that does the same.

const EVERY = 2000;
const FOLLOWERS = '[data-follows="ask_again"]';

export function start(part) {
  const timer = setInterval(async () => {
    if (document.hidden) return;
    let answer;
    try {
      answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
    } catch {
      return; // no network now: ask again later
    }
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const fresh = page.querySelector('[data-behaviour="ask_again"]');
    if (fresh) {
      renew(part, fresh);
      const followers = page.querySelectorAll(FOLLOWERS);
      document.querySelectorAll(FOLLOWERS).forEach((one, at) => renew(one, followers[at]));
      return;
    }
    clearInterval(timer);
    location.reload();
  }, EVERY);
}

function renew(old, fresh) {
  if (fresh && !fresh.isEqualNode(old)) old.replaceChildren(...fresh.childNodes);
}
