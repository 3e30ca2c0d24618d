import { batch, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

export interface Item {
  key: string
  node: ComponentChildren
}

interface Props {
  class: string
  items: readonly Item[]
  /** What stands where the others would: told how many are not shown now. */
  others: (count: number) => string
  /** What stands there when all are shown. */
  rest?: string
}

/** How many of a content fit, from where it is opened. */
interface Measure {
  content: string
  fits: number
}

const PAGE_MS = 12_000
/** So many are drawn to see what fits, and twice as many while all of them do. */
const TRIED = 8
/** More than what fitted last are tried next time. */
const SPARE = 4

/** A list that shows what fits, counts what does not, and turns its pages calmly. */
export function Paged({ class: name, items, others, rest = '' }: Props) {
  const box = useRef<HTMLUListElement>(null)
  const start = useSignal(0)
  const measured = useSignal<Measure | null>(null)
  const tried = useSignal(TRIED)
  const from = start.value < items.length ? start.value : 0
  const content = `${from} ${items.map((item) => item.key).join(' ')}`
  const fits = measured.value?.content === content ? measured.value.fits : null
  const shown = items.slice(from, from + (fits ?? tried.value))
  const left = items.length - shown.length

  useLayoutEffect(() => {
    if (!box.current) return
    const fit = Math.max(1, fitting(box.current))
    if (fits === null && fit === shown.length && from + fit < items.length) {
      tried.value *= 2
    } else if (fits === null || fit < shown.length) {
      batch(() => {
        measured.value = { content, fits: fit }
        tried.value = Math.max(TRIED, fit + SPARE)
      })
    }
  })
  useEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(() => {
      measured.value = null
    })
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (left <= 0) {
      start.value = 0
      return
    }
    const turning = setTimeout(() => {
      const next = from + (measured.peek()?.fits ?? 1)
      start.value = next < items.length ? next : 0
    }, PAGE_MS)
    return () => clearTimeout(turning)
  }, [content, from, left])

  return (
    <>
      <ul class={`paged ${name}`} ref={box} data-page={from}>
        {shown.map(({ key, node }) => (
          <li key={key}>{node}</li>
        ))}
      </ul>
      <p class="paged-others">{left > 0 && fits !== null ? others(left) : rest}</p>
    </>
  )
}

/** How many children lie wholly inside. */
function fitting(box: HTMLElement): number {
  const { left, right, bottom } = box.getBoundingClientRect()
  const children = [...box.children]
  const first = children.findIndex((child) => {
    const place = child.getBoundingClientRect()
    return place.bottom > bottom + 1 || place.right > right + 1 || place.left < left - 1
  })
  return first < 0 ? children.length : first
}
