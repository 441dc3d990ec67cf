import styles from './beeld.module.css'

/** A poster of a map in a few strokes: the warm middle large and in the light. Decoration; the words stand beside it. */
export function VoorbeeldBeeld() {
  return (
    <svg className={styles.beeld} viewBox="0 0 640 372" aria-hidden focusable="false">
      <g className={styles.grens}>
        <path d="M222 22V306M418 22V306" />
      </g>
      <g className={styles.lijn}>
        <path d="M128 174 134 228M198 249 230 246M520 164 516 232M456 254 422 248" />
      </g>
      <path className={styles.spanning} d="M206 118Q320 84 436 112" />

      <g className={styles.stem}>
        <path d="M70 34h84a9 9 0 0 1 9 9v22a9 9 0 0 1-9 9H70a9 9 0 0 1-9-9V43a9 9 0 0 1 9-9Z" />
        <text x="112" y="60">
          Ouder
        </text>
      </g>
      <g className={styles.stem} data-zij>
        <path d="M486 38h92a9 9 0 0 1 9 9v22a9 9 0 0 1-9 9h-92a9 9 0 0 1-9-9V47a9 9 0 0 1 9-9Z" />
        <text x="532" y="64">
          Horeca
        </text>
      </g>

      <g className={styles.wij}>
        <rect x="56" y="100" width="150" height="74" rx="12" />
        <text x="131" y="132">
          Bewoners
        </text>
        <path className={styles.streep} d="M96 150h70" />
      </g>
      <g className={styles.zij}>
        <rect x="436" y="90" width="158" height="74" rx="12" />
        <text x="515" y="122">
          Handelaars
        </text>
        <path className={styles.streep} d="M476 140h78" />
      </g>

      <g className={styles.midden}>
        <rect x="240" y="120" width="166" height="64" rx="32" />
        <text x="323" y="158">
          Buurtwinkels
        </text>
        <rect x="228" y="200" width="196" height="76" rx="38" />
        <text x="326" y="235">
          Jonge gezinnen
        </text>
        <path className={styles.streep} d="M278 254h96" />
      </g>

      <g className={styles.net}>
        <rect x="82" y="228" width="116" height="42" rx="9" />
        <text x="140" y="255">
          Wijkagent
        </text>
        <rect x="456" y="232" width="128" height="42" rx="9" />
        <text x="520" y="259">
          Jeugdwerker
        </text>
      </g>

      {/* As HTML, since the gradient of the axis is a token. */}
      <foreignObject x="56" y="318" width="538" height="6">
        <div className={styles.as} />
      </foreignObject>
      <g>
        <text className={styles.poolWij} x="56" y="350">
          WIJ
        </text>
        <text className={styles.poolMidden} x="325" y="350">
          stille midden
        </text>
        <text className={styles.poolZij} x="594" y="350">
          ZIJ
        </text>
      </g>
    </svg>
  )
}
