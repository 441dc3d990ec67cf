import { ICONEN, type IcoonNaam } from './iconen'

/** The icon of a name, hidden from screen readers: the words beside it do the talking. */
export function NaamIcoon({ naam, size = 20 }: { naam: IcoonNaam; size?: number }) {
  const Teken = ICONEN[naam]
  return <Teken aria-hidden size={size} />
}
