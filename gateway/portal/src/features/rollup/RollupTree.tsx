import './rollup.css';
import { Table } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { documentName } from '@/shared/plan/words';
import type { RollupNode } from './api/getHomeRollups';
import type { PlanRollup } from './api/getPlanRollup';
import { CoverageBars } from './CoverageBars';
import { joinedSiblings } from './model/changes';
import { hasBelow, withOwn } from './model/coverage';
import { OfWhichBelow } from './OfWhichBelow';
import { Quarters } from './Quarters';
import { TreeToggle } from './TreeToggle';
import { useHighlights } from './useHighlights';
import { useOpenedRollups } from './useRollups';

/** A plan may answer two parents and then stands in the tree twice: a row is known by its way from the root. */
type Row = { key: string; node: RollupNode; children?: Row[] };

type Props = {
  roots: readonly RollupNode[];
  chosen?: string | null;
  onChoose?: (planId: string) => void;
  label: string;
};

/** Own plans, the youngest first and open, and below each the plans that implement it. */
export function RollupTree({ roots, chosen, onChoose, label }: Props) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  // only the youngest plan: a province with ten plans and a hundred answers to each would wait for a thousand rows
  const isOpen = (key: string) => toggled.get(key) ?? key === roots[0]?.planId;
  const openKeys = new Set<string>(roots.map((root) => root.planId).filter(isOpen));
  for (const [key, open] of toggled) {
    if (open) {
      openKeys.add(key);
    }
  }
  const openPlans = [...new Set([...openKeys].map((key) => key.slice(key.lastIndexOf('/') + 1)))].sort();
  const below = useOpenedRollups(openPlans);
  const rows = useMemo(() => roots.map((root) => rowOf(root, '', below)), [roots, below]);
  const lit = useHighlights(
    useMemo(() => nodesByKey(rows), [rows]),
    joinedSiblings,
  );

  return (
    <Table<Row>
      size="small"
      rowKey="key"
      aria-label={label}
      dataSource={rows}
      pagination={false}
      sticky={{ offsetHeader: 56 }}
      scroll={{ x: 900 }}
      rowClassName={(row) =>
        [lit.has(row.key) ? 'row-changed' : '', row.node.planId === chosen ? 'row-chosen' : '']
          .filter(Boolean)
          .join(' ')
      }
      expandable={{
        indentSize: indent,
        expandedRowKeys: [...openKeys],
        onExpand: (open, row) => setToggled((before) => new Map(before).set(row.key, open)),
        rowExpandable: (row) => row.children !== undefined,
        expandIcon: ({ expanded, expandable, onExpand, record }) => (
          <TreeToggle
            name={record.node.unitName}
            expandable={expandable}
            expanded={expanded}
            onToggle={(event) => onExpand(record, event)}
          />
        ),
      }}
      columns={[
        {
          title: 'Đơn vị, kế hoạch',
          shouldCellUpdate: isNews,
          render: (_, { key, node }) => (
            <span className="tree-cell" style={{ inlineSize: `calc(100% - ${40 + depthOf(key) * indent}px)` }}>
              <strong>{node.unitName}</strong>{' '}
              <Link to={`/plans/${node.planId}`}>
                {documentName({ type: node.type ?? 'KE_HOACH', number: { text: node.number } })}
              </Link>
              <div className="quiet clip">{node.title}</div>
            </span>
          ),
        },
        {
          title: 'Đã có kế hoạch trả lời',
          shouldCellUpdate: isNews,
          width: 210,
          render: (_, { node }) =>
            onChoose && node.coverage.some(({ expected }) => expected > 0) ? (
              <button
                type="button"
                className="coverage-button"
                aria-label={`Xem đơn vị đã trả lời và còn im lặng: ${node.unitName}`}
                onClick={() => onChoose(node.planId)}
              >
                <CoverageBars coverage={node.coverage} />
              </button>
            ) : (
              <CoverageBars coverage={node.coverage} />
            ),
        },
        {
          title: 'Phong trào',
          shouldCellUpdate: isNews,
          width: 125,
          align: 'right',
          sorter: (a, b) => withOwn(a.node).movements - withOwn(b.node).movements,
          render: (_, { node }) => <OfWhichBelow total={withOwn(node).movements} below={node.subtree.movements} />,
        },
        {
          title: 'Nhiệm vụ',
          shouldCellUpdate: isNews,
          width: 200,
          sorter: (a, b) => withOwn(a.node).tasks - withOwn(b.node).tasks,
          render: (_, { node }) => <Quarters tasks={withOwn(node).tasks} byQuarter={withOwn(node).tasksByQuarter} />,
        },
        {
          title: 'Chỉ tiêu',
          shouldCellUpdate: isNews,
          width: 105,
          align: 'right',
          sorter: (a, b) => withOwn(a.node).targets - withOwn(b.node).targets,
          render: (_, { node }) => <OfWhichBelow total={withOwn(node).targets} below={node.subtree.targets} />,
        },
      ]}
    />
  );
}

const indent = 20;

/** A number that comes in must not draw a hundred unchanged rows again: unchanged answers keep their identity. */
function isNews(row: Row, before: Row): boolean {
  return row.node !== before.node || row.key !== before.key;
}

function depthOf(key: string): number {
  return key.split('/').length - 1;
}

function rowOf(node: RollupNode, way: string, below: ReadonlyMap<string, PlanRollup>): Row {
  const key = way ? `${way}/${node.planId}` : node.planId;
  const known = below.get(node.planId);
  if (known) {
    const children = known.children.filter((child) => !key.split('/').includes(child.planId));
    return children.length > 0
      ? { key, node, children: children.map((child) => rowOf(child, key, below)) }
      : { key, node };
  }
  return hasBelow(node) ? { key, node, children: [] } : { key, node };
}

function nodesByKey(rows: readonly Row[]): ReadonlyMap<string, RollupNode> | null {
  const nodes = new Map<string, RollupNode>();
  const walk = (row: Row) => {
    nodes.set(row.key, row.node);
    row.children?.forEach(walk);
  };
  rows.forEach(walk);
  return nodes.size > 0 ? nodes : null;
}
