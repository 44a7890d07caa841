package vn.thidua.movements;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.thidua.movements.example.Commitment;
import vn.thidua.movements.example.Picture;
import vn.thidua.movements.example.PictureLimit;
import vn.thidua.movements.example.image.JpegStudio;
import vn.thidua.movements.example.usecase.CountStories;

/** What model examples need: limits of pictures, and the usual number of stories a month. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExampleSettings.Properties.class)
class ExampleSettings {

    /**
     * What an operator may set.
     *
     * @param largestPicture as it is sent in
     * @param longestSide in pixels, as it is kept
     * @param mostPixels more are not taken in, however small the file
     * @param storiesPerMonth for units that have said nothing themselves
     */
    @ConfigurationProperties("thidua.examples")
    record Properties(
            @DefaultValue("8MB") DataSize largestPicture,
            @DefaultValue("1600") int longestSide,
            @DefaultValue("60000000") long mostPixels,
            @DefaultValue("1") int storiesPerMonth) {

        Properties {
            if (largestPicture.toMegabytes() < 1 || longestSide < 100 || mostPixels < 1) {
                throw new IllegalArgumentException(
                        "thidua.examples: a picture needs at least 1 MB, 100 pixels");
            }
            if (!Commitment.isSound(storiesPerMonth)) {
                throw new IllegalArgumentException(
                        "thidua.examples.stories-per-month: " + storiesPerMonth);
            }
        }
    }

    @Bean
    Picture.Studio pictureStudio(Properties properties) {
        return new JpegStudio(properties.longestSide(), properties.mostPixels());
    }

    @Bean
    PictureLimit pictureLimit(Properties properties) {
        return new PictureLimit(properties.largestPicture().toMegabytes());
    }

    @Bean
    CountStories.Usual usualStories(Properties properties) {
        return new CountStories.Usual(properties.storiesPerMonth());
    }
}
