/** Names as this screen says them; the steps read the same. */
export { useNaam, useTekst } from '../store/naam'
