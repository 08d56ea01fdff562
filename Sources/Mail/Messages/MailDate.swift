import Foundation

/// An instant as a message's header tells it (RFC 5322, 3.3): `Sat, 28 Nov 2026 18:55:39 +0000`.
enum MailDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(of date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
        let (weekday, month) = ((parts.weekday ?? 1) - 1, (parts.month ?? 1) - 1)
        guard weekdays.indices.contains(weekday), months.indices.contains(month) else { return "" }
        return "\(weekdays[weekday]), \(parts.day ?? 1) \(months[month]) \(parts.year ?? 0) "
            + [parts.hour, parts.minute, parts.second].map { twoDigits($0 ?? 0) }.joined(separator: ":") + " +0000"
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
