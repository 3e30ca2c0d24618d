/** Drag the row that a handle lies in along its list; tells the place it is dropped at. */
export function dragRow(event: PointerEvent, dropped: (place: number) => void): void {
  const handle = event.currentTarget as HTMLElement
  const row = handle.closest('li')
  const list = row?.parentElement
  if (!row || !list || event.button !== 0) return
  event.preventDefault()
  handle.setPointerCapture(event.pointerId)
  const ended = new AbortController()
  let over: Element = row

  handle.addEventListener('pointermove', follow, { signal: ended.signal })
  handle.addEventListener('pointerup', () => finish(true), { signal: ended.signal })
  handle.addEventListener('pointercancel', () => finish(false), { signal: ended.signal })

  function follow({ clientX, clientY }: PointerEvent) {
    const under = document.elementFromPoint(clientX, clientY)?.closest('li')
    if (!under || under.parentElement !== list || under === over) return
    over.removeAttribute('data-over')
    over = under
    if (over !== row) over.setAttribute('data-over', '')
  }

  function finish(drop: boolean) {
    ended.abort()
    over.removeAttribute('data-over')
    if (drop && over !== row && list) dropped([...list.children].indexOf(over))
  }
}
