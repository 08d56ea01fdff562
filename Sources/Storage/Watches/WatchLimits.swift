/// How many letters people may have sent to an address that has not asked for them.
public struct WatchLimits: Sendable, Hashable {
    /// To one address within an hour, and within a day.
    public var perHour: Int
    public var perDay: Int
    /// To all addresses together within an hour.
    public var perHourInAll: Int

    public init(perHour: Int = 3, perDay: Int = 8, perHourInAll: Int = 300) {
        self.perHour = perHour
        self.perDay = perDay
        self.perHourInAll = perHourInAll
    }
}
