/** Code that comes when it is needed, and does not come: without a network, or after an update that took it away. */

const NIET_GEKOMEN =
  'Een stuk van Middenveld kon niet geladen worden. Kijk of er netwerk is, en probeer het dan opnieuw.'

/**
 * Says so in Dutch, wherever the fault is shown: a browser gives the address of the file, in English. Every `import()` of the built app goes through the
 * loader that tells of this event, with the fault that it throws next.
 */
export function verwoordCodefouten(venster: Pick<EventTarget, 'addEventListener'>): void {
  venster.addEventListener('vite:preloadError', (event) => {
    if ('payload' in event && event.payload instanceof Error) event.payload.message = NIET_GEKOMEN
  })
}
