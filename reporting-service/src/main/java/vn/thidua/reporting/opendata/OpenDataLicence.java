package vn.thidua.reporting.opendata;

/**
 * Giấy phép sử dụng of all open data of an installation.
 *
 * @param address of its text
 */
public record OpenDataLicence(String address) {}
