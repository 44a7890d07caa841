import { createBrowserRouter } from 'react-router';
import { NotFound } from '@/shared/ui/NotFound';
import { Broken } from './Broken';
import { Shell } from './Shell';
import { SignedIn } from './SignedIn';

export const router = createBrowserRouter([
  { path: '/signed-in', element: <SignedIn /> },
  {
    path: '/guong/:unit',
    errorElement: <Broken />,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('@/pages/PublicExamplesPage')).PublicExamplesPage }),
  },
  {
    path: '/vinh-danh/:unit',
    errorElement: <Broken />,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('@/pages/PublicHonoursPage')).PublicHonoursPage }),
  },
  {
    path: '/du-lieu-mo/:unit',
    errorElement: <Broken />,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('@/pages/PublicOpenDataPage')).PublicOpenDataPage }),
  },
  {
    path: '/cap-nhat',
    errorElement: <Broken />,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('@/pages/MailedLinkPage')).MailedLinkPage }),
  },
  {
    path: '/',
    element: <Shell />,
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('@/pages/HomePage')).HomePage }) },
      { path: 'plans', lazy: async () => ({ Component: (await import('@/pages/PlansPage')).PlansPage }) },
      { path: 'plans/:id', lazy: async () => ({ Component: (await import('@/pages/PlanPage')).PlanPage }) },
      { path: 'search', lazy: async () => ({ Component: (await import('@/pages/SearchPage')).SearchPage }) },
      {
        path: 'plans/:id/versions',
        lazy: async () => ({ Component: (await import('@/pages/VersionsPage')).VersionsPage }),
      },
      { path: 'register', lazy: async () => ({ Component: (await import('@/pages/RegisterPage')).RegisterPage }) },
      {
        path: 'plans/:id/questions',
        lazy: async () => ({ Component: (await import('@/pages/QuestionsPage')).QuestionsPage }),
      },
      { path: 'imports', lazy: async () => ({ Component: (await import('@/pages/ImportsPage')).ImportsPage }) },
      { path: 'imports/:id', lazy: async () => ({ Component: (await import('@/pages/BatchPage')).BatchPage }) },
      { path: 'movements', lazy: async () => ({ Component: (await import('@/pages/MovementsPage')).MovementsPage }) },
      { path: 'movements/:id', lazy: async () => ({ Component: (await import('@/pages/MovementPage')).MovementPage }) },
      { path: 'progress', lazy: async () => ({ Component: (await import('@/pages/ProgressPage')).ProgressPage }) },
      {
        path: 'captured-mails',
        lazy: async () => ({ Component: (await import('@/pages/CapturedMailsPage')).CapturedMailsPage }),
      },
      {
        path: 'registrations',
        lazy: async () => ({ Component: (await import('@/pages/RegistrationsPage')).RegistrationsPage }),
      },
      {
        path: 'registrations/:year/:unit',
        lazy: async () => ({ Component: (await import('@/pages/RegistrationBelowPage')).RegistrationBelowPage }),
      },
      { path: 'blocks', lazy: async () => ({ Component: (await import('@/pages/BlocksPage')).BlocksPage }) },
      { path: 'blocks/:id', lazy: async () => ({ Component: (await import('@/pages/BlockPage')).BlockPage }) },
      {
        path: 'blocks/:id/:member',
        lazy: async () => ({ Component: (await import('@/pages/ScorecardPage')).ScorecardPage }),
      },
      { path: 'examples', lazy: async () => ({ Component: (await import('@/pages/ExamplesPage')).ExamplesPage }) },
      { path: 'examples/:id', lazy: async () => ({ Component: (await import('@/pages/ExamplePage')).ExamplePage }) },
      { path: 'board', lazy: async () => ({ Component: (await import('@/pages/BoardPage')).BoardPage }) },
      { path: 'figures', lazy: async () => ({ Component: (await import('@/pages/FiguresPage')).FiguresPage }) },
      {
        path: 'statistics',
        lazy: async () => ({ Component: (await import('@/pages/StatisticsPage')).StatisticsPage }),
      },
      {
        path: 'statistics/open-data',
        lazy: async () => ({ Component: (await import('@/pages/OpenDataPage')).OpenDataPage }),
      },
      {
        path: 'statistics/workforce',
        lazy: async () => ({ Component: (await import('@/pages/WorkforcePage')).WorkforcePage }),
      },
      { path: 'due', lazy: async () => ({ Component: (await import('@/pages/DuePage')).DuePage }) },
      { path: 'reports', lazy: async () => ({ Component: (await import('@/pages/ReportsPage')).ReportsPage }) },
      {
        path: 'reports/own/:id',
        lazy: async () => ({ Component: (await import('@/pages/OwnReportPage')).OwnReportPage }),
      },
      {
        path: 'reports/asked/:id',
        lazy: async () => ({ Component: (await import('@/pages/ConsolidatedPage')).ConsolidatedPage }),
      },
      {
        path: 'reports/asked/:id/:unit',
        lazy: async () => ({ Component: (await import('@/pages/ReportBelowPage')).ReportBelowPage }),
      },
      { path: 'sheets/:id', lazy: async () => ({ Component: (await import('@/pages/SheetPage')).SheetPage }) },
      { path: 'rollups/:id', lazy: async () => ({ Component: (await import('@/pages/RollupPage')).RollupPage }) },
      { path: 'awards', lazy: async () => ({ Component: (await import('@/pages/AwardsPage')).AwardsPage }) },
      { path: 'catalogue', lazy: async () => ({ Component: (await import('@/pages/CataloguePage')).CataloguePage }) },
      {
        path: 'eligibility',
        lazy: async () => ({ Component: (await import('@/pages/EligibilityPage')).EligibilityPage }),
      },
      {
        path: 'rules',
        lazy: async () => ({ Component: (await import('@/pages/AwardRulesPage')).AwardRulesPage }),
      },
      { path: 'subjects', lazy: async () => ({ Component: (await import('@/pages/SubjectsPage')).SubjectsPage }) },
      { path: 'subjects/:id', lazy: async () => ({ Component: (await import('@/pages/SubjectPage')).SubjectPage }) },
      { path: 'councils', lazy: async () => ({ Component: (await import('@/pages/CouncilsPage')).CouncilsPage }) },
      { path: 'sessions/:id', lazy: async () => ({ Component: (await import('@/pages/SessionPage')).SessionPage }) },
      {
        path: 'complaints',
        lazy: async () => ({ Component: (await import('@/pages/ComplaintsPage')).ComplaintsPage }),
      },
      { path: 'decisions', lazy: async () => ({ Component: (await import('@/pages/DecisionsPage')).DecisionsPage }) },
      { path: 'decisions/:id', lazy: async () => ({ Component: (await import('@/pages/DecisionPage')).DecisionPage }) },
      {
        path: 'proposals/:id',
        lazy: async () => ({ Component: (await import('@/pages/ProposalPage')).ProposalPage }),
      },
      { path: 'dossiers/:id', lazy: async () => ({ Component: (await import('@/pages/DossierPage')).DossierPage }) },
      { path: 'units', lazy: async () => ({ Component: (await import('@/pages/UnitsPage')).UnitsPage }) },
      {
        path: 'reorganisations',
        lazy: async () => ({ Component: (await import('@/pages/ReorganisationsPage')).ReorganisationsPage }),
      },
      {
        path: 'reorganisations/:id',
        lazy: async () => ({ Component: (await import('@/pages/ReorganisationPage')).ReorganisationPage }),
      },
      { path: 'accounts', lazy: async () => ({ Component: (await import('@/pages/AccountsPage')).AccountsPage }) },
      { path: 'audit', lazy: async () => ({ Component: (await import('@/pages/AuditPage')).AuditPage }) },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
