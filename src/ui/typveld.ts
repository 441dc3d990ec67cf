/** True for what takes typed text: there letters, Enter, copy and paste belong to the field. A checkbox or a slider takes none. */
export const isTypveld = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable ||
    doel.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select'))
