import { ChevronLeft, ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../../components/icon.tsx'
import { formatNumber, text } from '../../../utils/i18n/i18n.ts'
import type { LogFilter } from '../../../utils/log/query.ts'
import type { Glance } from '../../../utils/report/glance.ts'
import { periodAfter, periodBefore } from '../../../utils/report/period.ts'
import { officesWithout } from '../../../utils/report/register.ts'
import { periodInWords } from '../../../utils/report/wording.ts'
import { Loading } from '../placeholders.tsx'
import { Change, Ranking } from './bars.tsx'
import { Hours } from './hours.tsx'
import { Offices, Silent, Without } from './offices.tsx'
import { entriesOf, glance, pack } from './state.ts'
import { Trend } from './trend.tsx'

/** A week at a glance. Each figure leads to its entries, each chart is a table. */
export function GlanceView() {
  const found = glance.value
  if (!found) return <Loading />
  const { week, now } = found
  const topicOf = (id: string) => pack.value?.topics.find((topic) => topic.id === id)?.label ?? id
  return (
    <main class="glance">
      <div class="week-head">
        <h2>{text('glance.heading', { period: periodInWords(week) })}</h2>
        <a
          class="button icon-only"
          href={`#week=${periodBefore(week).from}`}
          aria-label={text('glance.earlier')}
        >
          <Icon of={ChevronLeft} />
        </a>
        <a
          class="button icon-only"
          href={`#week=${periodAfter(week).from}`}
          aria-label={text('glance.later')}
        >
          <Icon of={ChevronRight} />
        </a>
        <p class="quiet">{text(found.running ? 'glance.comparedPart' : 'glance.comparedWhole')}</p>
      </div>
      {now.now.posts + now.now.replies === 0 && (
        <p class="notice" data-tone="plain">
          {text('glance.emptyWeek')}
        </p>
      )}
      <Tiles of={found} />
      <div class="panels">
        <Panel title={text('glance.offices')} wide>
          <Offices offices={found.offices} />
        </Panel>
        <Panel title={text('glance.findings')}>
          <Trend trend={found.trend} />
        </Panel>
        <Panel title={text('glance.silent')}>
          <Silent accounts={found.silent} />
        </Panel>
        <Panel title={text('glance.without')} wide>
          <Without offices={officesWithout(pack.value!)} />
        </Panel>
        <Panel title={text('glance.hours')} wide>
          <Hours hours={now.hours} startsOn={pack.value!.report.weekStartsOn} />
        </Panel>
        <Panel title={text('glance.topics')}>
          <Ranking
            name={text('glance.topic')}
            count={text('glance.uses')}
            rows={now.topics.map(([id, times]) => ({
              label: topicOf(id),
              times,
              link: entriesOf({ topic: id }),
            }))}
          />
        </Panel>
        <Panel title={text('glance.hashtags')}>
          <Ranking
            name={text('glance.hashtag')}
            count={text('glance.uses')}
            rows={now.hashtags.map(([tag, times]) => ({
              label: tag,
              times,
              link: entriesOf({ hashtag: tag }),
            }))}
          />
        </Panel>
      </div>
    </main>
  )
}

function Panel({ title, wide, children }: { title: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <section class="panel" data-wide={wide}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Tiles({ of: { now, before, offices } }: { of: Glance }) {
  const target = offices.reduce((sum, office) => sum + office.target, 0)
  const reached =
    target > 0
      ? text('glance.ofTarget', {
          percent: formatNumber(now.now.posts / target, { style: 'percent' }),
          target,
        })
      : text('glance.noTarget')
  return (
    <ul class="tiles">
      <Tile
        name={text('glance.posts')}
        filter={{ kind: 'post' }}
        now={now.now.posts}
        before={before.now.posts}
      >
        <span class="quiet">{reached}</span>
      </Tile>
      <Tile
        name={text('glance.replies')}
        filter={{ kind: 'answer' }}
        now={now.now.replies}
        before={before.now.replies}
      />
      <Tile
        name={text('glance.violations')}
        filter={{ rule: 'violation' }}
        now={now.now.withOpenErrors}
        before={before.now.withOpenErrors}
      />
    </ul>
  )
}

interface TileProps {
  name: string
  filter: LogFilter
  now: number
  before: number
  children?: ComponentChildren
}

function Tile({ name, filter, now, before, children }: TileProps) {
  return (
    <li class="tile">
      <p>{name}</p>
      <a class="tile-figure" href={entriesOf(filter)} aria-label={`${name}: ${formatNumber(now)}`}>
        {formatNumber(now)}
      </a>
      <Change now={now} before={before} />
      {children}
    </li>
  )
}
