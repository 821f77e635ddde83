// Puts a button beside each value that is to be typed elsewhere; without it the value can be marked and copied.
for (const place of document.querySelectorAll("[data-copies]")) {
  const button = place.querySelector("button");
  const said = place.querySelector("[role=status]");
  if (!button || !said || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(place.dataset.copies);
    for (const other of document.querySelectorAll("[data-copies] [role=status]")) other.textContent = "";
    said.textContent = button.dataset.done;
  });
}
