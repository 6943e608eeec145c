// On an <input data-filters="#list">: hides the rows of that list (its li, or the tr of its body)
// that lack the typed words; marks and case do not matter. On a <form>: sends it after a change.

const PAUSE = 250;

export function fold(text) {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function filterRows(input) {
  const list = document.querySelector(input.dataset.filters);
  const status = input.dataset.status && document.querySelector(input.dataset.status);
  const rows = [...list.querySelectorAll("tbody tr, :scope > li")];
  const texts = rows.map((row) => fold(row.textContent));

  function apply() {
    const words = fold(input.value).split(" ").filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    if (status) status.textContent = `${shown}/${rows.length}`;
  }

  input.addEventListener("input", apply);
  if (input.value) apply();
}

function sendOnChange(form) {
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => form.requestSubmit(), PAUSE);
  });
}

export function start(element) {
  if (element.matches("form")) sendOnChange(element);
  else filterRows(element);
}
