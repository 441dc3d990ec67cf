/**
 * A measure of text without a browser: real advance widths of Atkinson Hyperlegible Next (per 1000 units, without kerning), so that tests see
 * nearly the lines that people see.
 */
import type { Meet } from '../../src/geometry/tekst'

/** ASCII from the space on, Latin-1 from ¡ on, then … – ‘ ’ ↔ ±. */
const TEKENS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(161 + i)),
  '…',
  '–',
  '‘',
  '’',
  '↔',
  '±',
]

const tabel = (getallen: string): ReadonlyMap<string, number> => {
  const breedten = getallen.trim().split(' ').map(Number)
  return new Map(TEKENS.map((teken, i) => [teken, (breedten[i] ?? 600) / 1000]))
}

const GEWOON = tabel(
  '280 286 301 651 592 919 731 160 299 299 485 606 210 362 210 387 648 407 548 576 614 588 598 510 ' +
    '615 595 210 210 553 628 553 480 778 626 613 645 669 569 552 694 694 392 512 631 541 824 693 714 ' +
    '592 724 614 592 558 690 593 856 623 575 607 317 387 344 552 372 243 525 566 485 564 538 314 558 ' +
    '550 252 245 492 262 845 550 548 566 574 349 471 326 540 461 684 481 449 460 344 237 344 555 286 ' +
    '485 610 580 575 237 528 368 798 371 562 602 0 798 356 352 579 382 383 243 636 509 240 265 256 ' +
    '380 562 816 820 867 450 626 626 626 626 626 626 891 645 569 569 569 569 392 392 392 392 689 693 ' +
    '714 714 714 714 714 532 714 690 690 690 690 575 592 582 525 525 525 525 525 525 866 485 538 538 ' +
    '538 538 252 252 252 266 565 550 548 548 548 548 548 606 548 540 540 540 540 449 566 449 670 504 ' +
    '236 236 838 579 ',
)
const VET = tabel(
  '313 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 608 626 537 ' +
    '624 571 272 272 569 612 569 547 781 678 643 658 689 597 566 718 701 425 561 664 552 858 717 747 ' +
    '629 757 650 610 607 686 644 886 685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 ' +
    '571 300 259 555 318 882 571 576 596 599 376 508 376 567 530 740 540 521 506 381 254 381 537 303 ' +
    '510 634 593 650 254 555 432 798 391 649 615 0 798 383 394 611 402 407 288 736 521 294 298 284 ' +
    '403 649 846 853 921 526 678 678 678 678 678 678 966 658 597 597 597 597 425 425 425 425 709 717 ' +
    '747 747 747 747 747 536 747 686 686 686 686 650 629 621 552 552 552 552 552 552 878 510 563 563 ' +
    '563 563 300 300 300 314 588 571 576 576 576 576 576 595 576 567 567 567 567 521 596 521 781 501 ' +
    '269 269 838 611 ',
)

/** Accents and joiners take no room; what the table does not know is as wide as an emoji, or as an Arabic letter. */
function onbekend(teken: string): number {
  if (/[\p{M}\p{Cf}]/u.test(teken)) return 0
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(teken) ? 0.6 : /\p{L}/u.test(teken) ? 1 : 1.3
}

export const meetMetTabel: Meet = (tekst, grootte, gewicht) => {
  const deel = (gewicht - 400) / 300
  let som = 0
  for (const teken of tekst) {
    const gewoon = GEWOON.get(teken)
    const vet = VET.get(teken)
    som += gewoon === undefined || vet === undefined ? onbekend(teken) : gewoon + (vet - gewoon) * deel
  }
  return som * grootte
}
