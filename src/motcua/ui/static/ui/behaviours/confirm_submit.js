// Asks once before a form is sent; the question names the thing (data-confirm on the form or on
// the button that sends it).

export function start(form) {
  form.addEventListener("submit", (event) => {
    const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });
}
