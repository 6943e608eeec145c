// Source and structure of a review page find each other: an item names its mark by
// data-mark="id of a <mark>"; choosing either lights both and scrolls the other one into view.

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

function reveal(element) {
  const behavior = calm.matches ? "auto" : "smooth";
  element.scrollIntoView({ block: "center", inline: "nearest", behavior });
}

export function start(review) {
  const items = [...review.querySelectorAll("[data-mark]")];
  const markOf = new Map(items.map((item) => [item, document.getElementById(item.dataset.mark)]));

  function choose(item) {
    for (const lit of review.querySelectorAll("[data-chosen]")) lit.removeAttribute("data-chosen");
    item.setAttribute("data-chosen", "");
    markOf.get(item)?.setAttribute("data-chosen", "");
  }

  review.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const chosen = mark
      ? items.find((item) => markOf.get(item) === mark)
      : event.target.closest("[data-mark]");
    if (!chosen) return;
    choose(chosen);
    const other = mark ? chosen : markOf.get(chosen);
    const link = event.target.closest("a");
    if (link && link.hash === `#${chosen.dataset.mark}`) event.preventDefault();
    if (other && (mark || link || !event.target.closest("input, select, textarea, button"))) {
      reveal(other);
    }
  });

  review.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-mark]");
    if (!item || item.hasAttribute("data-chosen")) return;
    choose(item);
    if (event.target.matches("input, select, textarea") && markOf.get(item)) {
      reveal(markOf.get(item));
    }
  });
}
