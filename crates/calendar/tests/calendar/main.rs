//! Working calendars, counted by hand and against a plain loop over days.

#[cfg(test)]
mod build;
#[cfg(test)]
mod composition;
#[cfg(test)]
mod counting;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod holidays;
#[cfg(test)]
mod months;
#[cfg(test)]
mod moon;
#[cfg(test)]
mod properties;
