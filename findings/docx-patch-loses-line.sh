#!/bin/sh
# docx patchDocument: a block takes the words beside it away, and what is filled in is filled in itself.
#
# Packages: docx 9.15.2, fflate 0.8.3 (public npm), in a folder of its own that is removed afterwards. Needs Node 20.19 or newer.
# Behaviour: a placeholder that is replaced by paragraphs (PatchType.DOCUMENT) takes its whole paragraph with it, so «Intro: {{block}} and more» loses
#   five words of the template. What is filled in is looked at again: a value that reads {{other}} comes out as the value of other, so what somebody typed
#   is changed. A good guess is that a template keeps its own words, and that values are values.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 fflate@0.8.3 >/dev/null
cat > probe.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate'
import { Document, Packer, Paragraph, PatchType, patchDocument, TextRun } from 'docx'
const lines = ['Intro: {{block}} and more', '{{typed}}', '{{other}}']
const data = await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }))
const text = (value) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(value)] })
const out = unzipSync(await patchDocument({ outputType: 'uint8array', data, patches: {
  block: { type: PatchType.DOCUMENT, children: [new Paragraph('Block')] },
  typed: text('he wrote {{other}}'),
  other: text('something else'),
} }))
const body = strFromU8(out['word/document.xml'])
console.log([...body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([p]) => [...p.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, t]) => t).join('')).join(' | '))
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
Block | he wrote something else | something else
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
