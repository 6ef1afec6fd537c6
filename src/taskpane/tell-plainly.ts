/** Says why there is no pane, where none of its components is there to say it. */
export function tellPlainly(place: HTMLElement, title: string, reason: string): void {
  const [told, heading, words] = [document.createElement("div"), document.createElement("strong"), document.createElement("p")];
  told.className = "told";
  told.setAttribute("role", "alert");
  heading.textContent = title;
  words.textContent = reason;
  told.append(heading, words);
  place.replaceChildren(told);
}
