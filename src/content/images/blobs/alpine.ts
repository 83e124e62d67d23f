// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:3ead36a580466fad42d6e9115310719e5079d33b28e9858b6ae230d40999350a",
  "content": {
    "sha256:37e40c6aa4e9d6acec6e0ca9e40a226cca9064161aaaf55589e4a042863da9bc": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW28aRxTH81o+heu+JrD3rZD8EKmWGimXyk0rVX2wFljDimGH7sWGb98ZsHvBrV2mOn+Nw/9ECrBeB8c/zpkzc26Tqh69EpbASJ6mu0cjh4+752EahFmcpkkQmetZam4/S6V/MCt92xWNeUvEe3koln/RLuT55/l/5x+GaWj4RyP70036djvRG/IX4y/8G35e/6PkgH8Q5tGrMwiTE+f/zdeTUum7WTldnt1/DgYn+qs4Wf2fFp1/9j+k/YfxX6z0zCv+URAn5I/jr+9qz/hnAfnD+K8B+7/j7H+cUP9h/GdFV3rGP0tz8ofxv/FP/+OY/FH8S+MA+Kb/XP9x/G8K1UouAPT//eY/b0pRD9BF/83t5A/iv9BtVxcrMRPgoP8p7T+O/7JSyjv9Z/wHxl9JHv44+v8p/X8c/9Y//rT/OP6r5axqPPP/U/LH8deNb+d/ecD9H5B/X0tGgB30PyR/IP9bD9d/8ofxX1czLRkCcFn/E/r/QP71nOd/J8zfx/0f7T+O/51k9pdb/h/jPzj+zYrnP6fN38PzH67/MP5t6Z/9Z/0PkL9s+Zdb/IfrP46/KkUTQJzsv6n/In8Q/062AMjl/J/2H8m/2/rGPyF/GP9O91NJF8Cp/ofrP45/03sX/41Y/wnj3wsHgB30P8rJH8dfMvnXNf7H8x+IzMpbL/v/ZCb+y/4/8lJ2Uz/5m/N/8sfwL5TJACjfNKUqC4lCMAs4MwXd/84/fxz/ydj/ByHxMIqGAVv+nKrs9H+9FF0Djrf/+a7+m/Yfx79o5I6Ajrf/pv+bWf9p/+Vl8212nSW0/6du/+90o6SyAJ7T/zCMDvU/tvmf1H95uff9J8bxV8VW993g/sqy3LYPz+93BgPzQXnTaa3awUOrSFVNpm/6rjKXqEsvVf/nje6l4/9P6n+cHfp/WUz9h0ijdTfejIOxfTIw563mRbh78dq8eD0rypWuB/sH86Xo0Zf6tmxa+01BMB7UeqJnW/PKNPCOkzFtwovQf0T/jyf9/39Y/80l6j9AlJ4Wyn4AqKsnrf+SJUDP6n9yoP9c/2ESRvkwMH/Cr/60BOPxX19RR750/detXOzHLf6fxKGt/x0OR33bjMwmU+5n5PnvaF20rWQJ4HP2Pw7CQ/uf54z/Yfd/+x3geLT/e18W8sd+MBzbZ/bqeNTar9Va6Xn1t41hNL5/sbvj4L55X7b2fZIg3e0U969HNvuk7pU6uPtgG7n/+/7i6OBemvD/rf/tolSSPcCe9f9Msueh/jP+j5EHTd89mkFg1KfTkoVeldIJYA75X3nM+X+Y8x/jW0u/h9P8R+Z/QGRVzqpC+BPgkP+zq/8hfwD/uvNR/7OA+g8RvfaUvzn/JX95WTdavADAArYDnY/x/xKz/yN/zPkPxP9/zP1J/in5Y/j3Xs5/z+z8V/KXl91Zqof7/4T1Xzj+lewAUKf+j+z/geHfeFn/m4X0/zH8ty2E/5H+f2b7f5C/vHSrNYJ/eJT9t/pv8j/JH/Hfb/y0/9z/wfhLbwFc6n9t/J/8cfx/9az/V0b/H8q/uFv61P8p5v4Py98WgErVAB3PP44jY//JH8d/anKrpWYAOOh/lrD/H5Z/L9cA0sX+2/gf+eP4mwkgYiWgDvbfNIAlfyj/3q/5n7b/I/nj+Je13BBQJ/tP/lj+m7XYCCgH/mlM/w/K/6aqxSoAHfgnOfUfy78pRft/HM2f8x+g/Bdl4ZX+c/4Xln8lXP99rP/P/v9Y/stKqUIpf/b/5A/lr8pWrALcxf/n/B8s/9oWgnh0/k//D8y/VVovZdqAOtj/JGL8F8p/PW/EZsA66T/nv2P5WwfQI/42/4v8gfybqu5ufOEfm3xx8kfyb8z5j6pqkSQwl/wf0y6K/KH821IqA8Rp/af+Q/m35W9i78H47wvgrxuxBDCX8x/TEpr8gfy7opJy/534B1z/sfzlwr9u+f/c/4P5t17Z/5j2H8tfy/WAcNF/7v/B/MWy/5z4R+YS+SP5d1uv9J/5f1j+fV2JHQA4xf+Z/4Hlv+4qqQlwTuf/jP9A+d9WfuX/5cz/gfK/k0r+ca3/4vkPlv9cLPzD/L+XwH9RTRcexf+4/0fz18VKyAdw8f/s/E/yx/HfFM1cKgHcKf5P/jD+0jOAnPq/cf4LlL/kDNjn5v+FptnbQf+3ODXnv5z/Jy8f3364vDh/q9ZVXZ69r+p+cz54991Fsbsw+Pny6sd3nz5emyvxMIqGweCHq8vPn3+5fvxtZ7f2jvPB958+XF7/dPX+4nzRdet2PBrt/y2TXNhvhrqZj845Y9Az/bezvgVXAAf7n4fs/w/mL9cF9mj+YZBk5A/jLz0DxEH/05T933H8F0UjOQTWxf5H1H+I3BZe9n9Pbf4/+WP4T4vpwjP9zzj/Ccffx/MfW/9B/iD+eu4df85/xPGXngHpwD8J6P/D+EvPgDp+/pPhz/lPFAqFIiq/A8UiN8gA+AAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:421769bc94b2533d77a39305658656fa79b198a5b244c59d3aa8e47cde9848e7": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:3cd176e367672c6b9cce18510f6d387156dce9ffccbb423115b76b54f2e5b27d\"]}}"
    },
    "sha256:4ed7ea7a887728686ab28f005e48046deead41d704911edf6b5054e761b29b56": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:421769bc94b2533d77a39305658656fa79b198a5b244c59d3aa8e47cde9848e7\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:37e40c6aa4e9d6acec6e0ca9e40a226cca9064161aaaf55589e4a042863da9bc\",\"size\":1866}]}"
    },
    "sha256:3ead36a580466fad42d6e9115310719e5079d33b28e9858b6ae230d40999350a": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:4ed7ea7a887728686ab28f005e48046deead41d704911edf6b5054e761b29b56\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
