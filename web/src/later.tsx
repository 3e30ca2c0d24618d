import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Waiting } from './Waiting'

/** A component whose code comes when it is first shown. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const here = useSignal({ Page: loaded })
    useEffect(() => {
      if (loaded) return
      void load().then((Page) => {
        loaded = Page
        here.value = { Page }
      })
    }, [here])
    const { Page } = here.value
    return Page ? <Page {...props} /> : <Waiting />
  }
}
