// Copies the text of the part and says that it did. data-done and data-failed hold the words.

async function copy(source) {
  if (navigator.clipboard) return navigator.clipboard.writeText(source.value);
  source.select();
  if (!document.execCommand("copy")) throw new Error("copy refused");
}

export function start(part) {
  const source = part.querySelector("textarea, input");
  const button = part.querySelector("button");
  const status = part.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await copy(source);
      status.textContent = part.dataset.done;
    } catch {
      source.select();
      status.textContent = part.dataset.failed;
    }
  });
}
