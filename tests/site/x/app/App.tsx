/** @jsxImportSource react */
import { useEffect } from 'react'
import { Layers } from './layers/Layers.tsx'
import { ArticleEditor } from './page/ArticleEditor.tsx'
import { Chat, Messages } from './page/Messages.tsx'
import { Empty, Home, Profile, Status } from './page/Pages.tsx'
import { Sidebar } from './page/Sidebar.tsx'
import { SideNav } from './page/SideNav.tsx'
import { labels } from './state/labels.ts'
import { route } from './state/router.ts'

export function App() {
  const { page } = route.use()
  useEffect(() => {
    document.title = `${page === '/home' ? labels.home : page.slice(1)} / X`
  }, [page])
  return (
    <>
      <div className="app">
        <SideNav />
        <main role="main">
          <div data-testid="primaryColumn" className="primary">
            <Page path={page} />
          </div>
          <Sidebar />
        </main>
      </div>
      <Layers />
    </>
  )
}

function Page({ path }: { path: string }) {
  if (path === '/home') return <Home />
  if (path === '/explore') return <Empty title={labels.explore} />
  if (path === '/notifications') return <Empty title={labels.notifications} />
  if (path.startsWith('/messages')) return <Messages />
  if (path.startsWith('/i/chat')) return <Chat />
  if (path.startsWith('/compose/articles')) return <ArticleEditor />
  if (/^\/\w+\/status\/\d+/.test(path)) return <Status path={path} />
  return <Profile handle={path.split('/')[1] ?? ''} />
}
