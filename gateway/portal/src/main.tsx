document.title = 'Thi Đua';
