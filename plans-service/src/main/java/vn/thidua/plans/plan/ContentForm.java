package vn.thidua.plans.plan;

/**
 * Nội dung ở dạng lưu trữ, for other features that keep a content as it was.
 *
 * @param <D> how the store writes it
 */
public interface ContentForm<D> {

    D write(PlanContent content);

    PlanContent read(D stored);
}
