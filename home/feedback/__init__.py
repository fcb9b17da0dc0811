"""“Trang này có ích không?” and “Báo lỗi trên trang”."""
