// A button that prints the page; hidden where it could not work.

export function start(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
