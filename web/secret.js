// Shows and hides the letters of a secret while it is typed.
for (const button of document.querySelectorAll("[data-reveals]")) {
  const field = document.getElementById(button.dataset.reveals);
  const twin = document.getElementById("field-repeat");
  button.hidden = false;
  button.addEventListener("click", () => {
    const isShown = field.type === "text";
    for (const input of [field, twin]) if (input) input.type = isShown ? "password" : "text";
    button.textContent = isShown ? button.dataset.show : button.dataset.hide;
  });
  // A shown secret must not stay in the browser's form history.
  field.form.addEventListener("submit", () => {
    for (const input of [field, twin]) if (input) input.type = "password";
  });
}
