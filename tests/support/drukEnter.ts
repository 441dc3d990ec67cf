import { act, fireEvent } from '@testing-library/react'

/** A press as a keyboard or a screen reader gives it: of a key that goes down on a button and that nobody takes, the browser makes a click. */
export function drukEnter(element: HTMLElement): void {
  act(() => element.focus())
  const vrij = fireEvent.keyDown(element, { key: 'Enter' })
  if (vrij && element instanceof HTMLButtonElement) fireEvent.click(element)
  fireEvent.keyUp(element, { key: 'Enter' })
}
