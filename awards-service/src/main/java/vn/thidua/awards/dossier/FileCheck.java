package vn.thidua.awards.dossier;

/** Kiểm tra tệp: by its content, never by its name alone. */
public interface FileCheck {

    /** What a file comes to. */
    sealed interface Checked {

        /** Nhận, as that media type. */
        record Sound(String type) implements Checked {}

        record Unsound(FileReason reason) implements Checked {}
    }

    Checked check(byte[] content, String name);
}
