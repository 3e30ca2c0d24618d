import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Board } from '../../board/board'
import { momentOf } from '../../board/moments'
import { networks } from '../../board/select'
import { COLUMNS, common, placesOf } from '../../board/senses'
import { type By, voices } from '../../board/voices'
import { Answered } from '../../parts/Answered'
import { useShifts } from '../../parts/voices/useShifts'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Airtime } from './Airtime'
import { EntryDialog, type Subject } from './EntryDialog'
import { EntryList } from './EntryList'
import { Lens } from './Lens'
import { Proposals } from './Proposals'
import { type Tool, Tools } from './Tools'
import { useAirtime } from './useAirtime'
import { useProposals } from './useProposals'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The common map as it grows: facilitators see it before it is revealed. */
export function Worked({ board, id, activity }: Props) {
  const by = useSignal<By>('groups')
  const opened = useSignal<Subject | null>(null)
  const tool = useSignal<Tool | null>(null)
  const lens = useSignal<ReadonlySet<string>>(new Set())
  const proposals = useProposals(board, id)
  const all = common(board, id, activity, by.value)
  const now = placesOf(all)
  const places = useMemo(() => now, [by.value, [...now].join()])
  const speaking = voices(board, id, by.value)
  const unheard = useAirtime(board, id, all, by.value, speaking)
  const moved = useShifts(places, 'unheard')
  const columns = momentOf(activity) === 'questions' ? (['divergence'] as const) : COLUMNS
  const shown = { board, by: by.value, voices: speaking }
  const open = (subject: Subject) => {
    opened.value = subject
  }
  const turn = (to: By) => () => {
    by.value = to
    lens.value = new Set()
  }
  const quiet = unheard.silent.length + unheard.unseen.length + unheard.apart.length
  const tools: Partial<Record<Tool, number>> = {
    lens: speaking.length,
    ...(proposals.length > 0 && {
      proposals: proposals.filter(({ declined }) => !declined).length,
    }),
    ...(quiet > 0 && { airtime: quiet }),
  }
  const using = tool.value !== null && tool.value in tools ? tool.value : null
  return (
    <div class="facil-worked">
      <Tools tools={tools} opened={tool}>
        {networks(board).length > 0 && (
          <fieldset class="row" aria-label={t('by-what')}>
            {(['groups', 'networks'] as const).map((each) => (
              <button
                key={each}
                type="button"
                class="button small"
                aria-pressed={by.value === each}
                onClick={turn(each)}
              >
                {t(`by-${each}`)}
              </button>
            ))}
          </fieldset>
        )}
      </Tools>
      {momentOf(activity) === 'situate' && <Answered board={board} id={id} />}
      {using && (
        <section
          id="facil-tool"
          class="facil-tool"
          aria-label={t(using, { count: tools[using] ?? 0 })}
        >
          {using === 'lens' && (
            <Lens {...shown} id={id} activity={activity} chosen={lens} onOpen={open} />
          )}
          {using === 'proposals' && <Proposals board={board} id={id} proposals={proposals} />}
          {using === 'airtime' && <Airtime {...shown} unheard={unheard} onOpen={open} />}
        </section>
      )}
      {(using !== 'lens' || lens.value.size < 2) && (
        <>
          <div class="facil-columns">
            {columns.map((column) => (
              <EntryList
                key={column}
                {...shown}
                list={column}
                entries={all[column]}
                moved={moved}
                onOpen={open}
              />
            ))}
          </div>
          {(['undecided', 'unheard', 'elsewhere'] as const).map(
            (rest) =>
              all[rest].length > 0 && (
                <details key={rest} class="facil-rest">
                  <summary>{t(`rest-${rest}`, { count: all[rest].length })}</summary>
                  <EntryList
                    {...shown}
                    list={rest}
                    entries={all[rest]}
                    moved={moved}
                    onOpen={open}
                    untitled
                  />
                </details>
              ),
          )}
        </>
      )}
      {opened.value && (
        <EntryDialog
          {...shown}
          id={id}
          activity={activity}
          subject={opened.value}
          onClose={() => {
            opened.value = null
          }}
        />
      )}
    </div>
  )
}
