/** @jsxImportSource react */
import {
  Bell,
  Ellipsis,
  House,
  type IconNode,
  Mail,
  MessagesSquare,
  Newspaper,
  PenLine,
  Search,
  User,
} from 'lucide'
import { config } from '../state/config.ts'
import { openModal } from '../state/dialogs.ts'
import { labels } from '../state/labels.ts'
import { route } from '../state/router.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'

const places: [testid: string, href: string, label: string, icon: IconNode][] = [
  ['AppTabBar_Home_Link', '/home', labels.home, House],
  ['AppTabBar_Explore_Link', '/explore', labels.explore, Search],
  ['AppTabBar_Notifications_Link', '/notifications', labels.notifications, Bell],
  ['AppTabBar_DirectMessage_Link', '/messages', labels.messages, Mail],
  ['AppTabBar_Chat_Link', '/i/chat', labels.chat, MessagesSquare],
  ['AppTabBar_Articles_Link', '/compose/articles', labels.articles, Newspaper],
  ['AppTabBar_Profile_Link', `/${config.handle}`, labels.profile, User],
]

export function SideNav() {
  const { page } = route.use()
  return (
    <header role="banner" className="side">
      <nav aria-label="Primary" role="navigation">
        <Link href="/home" className="brand" aria-label="X">
          <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
            <path d="M5 4l14 16M19 4L5 20" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
          </svg>
        </Link>
        {places.map(([testid, href, label, icon]) => (
          <Link
            key={href}
            href={href}
            data-testid={testid}
            aria-label={label}
            aria-current={page === href ? 'page' : undefined}
            className="place"
          >
            <Icon node={icon} size={25} />
            <span>{label}</span>
          </Link>
        ))}
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={labels.post}
          className="new-post"
          onClick={(event) => {
            event.preventDefault()
            openModal()
          }}
        >
          <Icon node={PenLine} size={22} />
          <span>{labels.post}</span>
        </a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="account">
          <Avatar handle={config.handle} />
          <span className="account-name">
            <b>{config.displayName}</b>
            <span className="muted">@{config.handle}</span>
          </span>
          <Icon node={Ellipsis} size={18} />
        </button>
      </nav>
    </header>
  )
}
