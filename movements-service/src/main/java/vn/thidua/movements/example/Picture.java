package vn.thidua.movements.example;

import java.util.Optional;

/** Ảnh: a JPEG as it is kept and shown; a class, because an array is no value. */
public final class Picture {

    /** Makes a picture of what a person has uploaded: nothing that is no JPEG or PNG, and without where it was taken. */
    public interface Studio {
        Optional<Picture> develop(byte[] upload);
    }

    private final byte[] jpeg;

    public Picture(byte[] jpeg) {
        this.jpeg = jpeg.clone();
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
