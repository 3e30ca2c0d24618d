import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../../words/words'

export type Tool = 'lens' | 'proposals' | 'airtime'

interface Props {
  /** How much each tool holds; those that are absent have nothing to show. */
  tools: Partial<Record<Tool, number>>
  opened: Signal<Tool | null>
  /** What stands in the row before them. */
  children: ComponentChildren
}

/** A row of what helps to read the common map; one tool at a time is open below it. */
export function Tools({ tools, opened, children }: Props) {
  return (
    <div class="facil-tools">
      {children}
      {(Object.entries(tools) as [Tool, number][]).map(([tool, count]) => (
        <button
          key={tool}
          type="button"
          class="button small"
          aria-expanded={opened.value === tool}
          aria-controls="facil-tool"
          onClick={() => {
            opened.value = opened.value === tool ? null : tool
          }}
        >
          {t(tool, { count })}
        </button>
      ))}
    </div>
  )
}
