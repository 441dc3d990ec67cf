/** How much larger letters and controls are than on a desk: 1, and more on a big board. For what is measured in px by code. */
export const groei = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
