/** The reader beside the page: whatever it is given to read, the page keeps answering, and can end it. */
import { doeTaak, type Geheugen, type Taak } from './taak'

const geheugen: Geheugen = { rekenblad: null }

addEventListener(
  'message',
  ({ data }: MessageEvent<Taak>) => void doeTaak(data, (bericht) => postMessage(bericht), geheugen),
)
