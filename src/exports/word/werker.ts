/** Writes a Word file beside the page, which goes on answering: the library, its tables of letters and the pixels of a map are a second of work. */
import { doeSchrijftaak, type Schrijftaak } from './schrijftaak'

addEventListener(
  'message',
  ({ data }: MessageEvent<Schrijftaak>) =>
    void doeSchrijftaak(data).then((antwoord) => postMessage(antwoord)),
)
