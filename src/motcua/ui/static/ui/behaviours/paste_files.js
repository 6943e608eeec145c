// A screenshot pasted anywhere on the page becomes a file of this <input type="file">.
// data-status="#id" names the element that says what was taken.

function named(file, index) {
  if (file.name && file.name !== "image.png") return file;
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const ending = file.type.split("/")[1] ?? "png";
  return new File([file], `anh-chup-${stamp}-${index + 1}.${ending}`, { type: file.type });
}

export function start(input) {
  const status = input.dataset.status && document.querySelector(input.dataset.status);

  document.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])].map(named);
    if (pasted.length === 0) return;
    event.preventDefault();
    const kept = new DataTransfer();
    const before = input.multiple ? [...input.files] : [];
    const all = [...before, ...pasted];
    for (const file of input.multiple ? all : all.slice(-1)) kept.items.add(file);
    input.files = kept.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    if (status) status.textContent = [...input.files].map((file) => file.name).join(", ");
  });
}
