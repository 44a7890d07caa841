import type { Body, Official } from './api/workforce';

export const educationWords: Record<Official['education'], string> = {
  ELEMENTARY: 'Sơ cấp',
  INTERMEDIATE: 'Trung cấp',
  COLLEGE: 'Cao đẳng',
  UNIVERSITY: 'Đại học',
  POSTGRADUATE: 'Trên đại học',
};

export const postWords: Record<Official['post'], string> = {
  FULL_TIME: 'Chuyên trách',
  PART_TIME: 'Kiêm nhiệm',
};

export const kindWords: Record<Body['kind'], string> = {
  MINISTRY_DEPARTMENT: 'Vụ',
  MINISTRY_DIVISION: 'Phòng thuộc vụ',
  PROVINCIAL_BOARD: 'Ban thuộc Sở Nội vụ',
  PROVINCIAL_DIVISION: 'Phòng thuộc Sở Nội vụ',
};
