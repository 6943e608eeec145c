// Moves the focus to a region that has just appeared, such as the list of a form's errors.

export function start(element) {
  element.focus();
}
