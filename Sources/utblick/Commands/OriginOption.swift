import ArgumentParser
import Configuration
import Foundation
import WebServer

/// Where the site is read, as readers' programs know it.
enum OriginOption {
    /// The option, else the environment's value, as links in letters need it.
    ///
    /// - Throws: `ValidationError` where there is none, or it is no address of the web: links in letters would lead nowhere.
    static func forLetters(_ option: String?) throws -> String {
        guard let origin = chosen(option), URL(web: origin) != nil else {
            throw ValidationError("--origin: say where the site is read, such as https://utblick.example.se: letters link there")
        }
        return origin
    }

    static func chosen(_ option: String?) -> String? {
        option ?? Place.environment.string(forKey: "utblick.origin")
    }
}
