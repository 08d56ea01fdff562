import Foundation
import Logging

extension Logger {
    /// Writes in the log what went wrong with a request; by what it returns, whoever was answered finds it there again.
    func reference(of error: any Error) -> String {
        let reference = String(UUID().uuidString.prefix(8))
        self.error("request failed", metadata: ["reference": "\(reference)", "error": "\(type(of: error)): \(error)"])
        return reference
    }
}
