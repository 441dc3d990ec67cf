import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { flushConcepten } from './concepten'
import type { Icoon } from './icoon'
import styles from './Tabbladen.module.css'

export type Tabblad<T extends string> = {
  id: T
  label: string
  icon?: Icoon
  /** The words stand under the icon, and every tab is as wide as the others: choosing one or counting in one moves nothing. */
  stacked?: boolean
  /** A small number behind the words. */
  count?: number
  /** Rendered only while the tab is chosen. */
  content: () => ReactNode
}

export type TabbladenProps<T extends string> = {
  /** What is being switched. */
  label: string
  tabs: readonly Tabblad<T>[]
  value: T
  onChange: (id: T) => void
}

/** Tabs with one panel beneath. What was being typed is committed before the panel goes. */
export function Tabbladen<T extends string>({ label, tabs, value, onChange }: TabbladenProps<T>) {
  return (
    <Tabs
      className={styles.tabbladen ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (!tab || tab.id === value) return
        flushConcepten()
        onChange(tab.id)
      }}
    >
      <TabList aria-label={label} className={styles.lijst ?? ''}>
        {tabs.map(({ id, label: words, icon: Icon, stacked = false, count }) => {
          return (
            <Tab
              key={id}
              id={id}
              className={styles.tab ?? ''}
              aria-label={count === undefined ? words : `${words}, ${count}`}
              data-gestapeld={stacked || undefined}
            >
              {Icon && <Icon aria-hidden size={20} />}
              <span className={styles.woorden}>{words}</span>
              {count !== undefined && <sup className={styles.aantal}>{count}</sup>}
            </Tab>
          )
        })}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.paneel ?? ''}>
          {id === value && content()}
        </TabPanel>
      ))}
    </Tabs>
  )
}
