// Selecting rows of a table inside a form: [data-all] takes every row, [data-count] counts, and
// the bulk bar is there only while something is selected.

export function start(form) {
  const boxes = [...form.querySelectorAll("tbody input[type=checkbox]")];
  const all = form.querySelector("[data-all]");
  const bar = form.querySelector(".bulk-bar");
  const count = form.querySelector("[data-count]");

  function show() {
    const chosen = boxes.filter((box) => box.checked);
    for (const box of boxes) box.closest("tr").toggleAttribute("data-selected", box.checked);
    if (count) count.textContent = chosen.length;
    if (bar) bar.hidden = chosen.length === 0;
    if (!all) return;
    all.checked = boxes.length > 0 && chosen.length === boxes.length;
    all.indeterminate = chosen.length > 0 && !all.checked;
  }

  if (all) all.hidden = false;
  all?.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
  });
  form.addEventListener("change", show);
  show();
}
