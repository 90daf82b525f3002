"""The reader model: data, network, training, decoding and export."""
