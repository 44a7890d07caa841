import { Button, Select } from 'antd';
import { useState } from 'react';
import type { AccountRole } from './api/accounts';
import { roleOptions, roleWord } from './words';

type Props = {
  label: string;
  roles: readonly string[];
  /** whether the account has an agency, without which that role says nothing */
  ofAgency: boolean;
  busy: boolean;
  onSave: (roles: AccountRole[]) => void;
};

/** Roles of one account: nothing changes before "Lưu vai trò" is pressed. */
export function RolesField({ label, roles, ofAgency, busy, onSave }: Props) {
  const given = roles.filter((role): role is AccountRole => role !== 'platform-admin');
  const [chosen, setChosen] = useState<AccountRole[] | null>(null);
  const shown = chosen ?? given;
  const changed = chosen !== null && [...chosen].sort().join() !== [...given].sort().join();
  return (
    <div className="accounts-role">
      <Select<AccountRole[]>
        mode="multiple"
        aria-label={label}
        className="accounts-roles"
        value={shown}
        options={roleOptions.filter((role) => role.value !== 'agency' || ofAgency)}
        onChange={setChosen}
        showSearch={{ optionFilterProp: 'label' }}
      />
      {roles.includes('platform-admin') && <span className="accounts-quiet">{roleWord('platform-admin')}</span>}
      {changed && (
        <>
          <Button
            size="small"
            type="primary"
            loading={busy}
            disabled={shown.length === 0}
            onClick={() => {
              onSave(shown);
              setChosen(null);
            }}
          >
            Lưu vai trò
          </Button>
          <Button size="small" onClick={() => setChosen(null)}>
            Thôi
          </Button>
        </>
      )}
      {shown.length === 0 && <span className="accounts-quiet">Hãy chọn ít nhất một vai trò.</span>}
    </div>
  );
}
